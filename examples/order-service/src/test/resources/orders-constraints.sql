-- OrderFlow in orders.status: which states may be stored, which first, and which after which.
alter table orders
  drop constraint if exists orders_status_states,
  drop constraint if exists orders_payment_due_states,
  add constraint orders_status_states check (
    status is not null and status in ('CART', 'PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED')),
  add constraint orders_payment_due_states check (
    payment_due is null or status in ('PLACED'));

create or replace function orders_status_steps() returns trigger language plpgsql as $body$
declare
  legal text[];
  refused text;
begin
  if tg_op = 'INSERT' then
    legal := array['CART'];
  else
    legal := case old.status::text
      when 'CART' then array['PLACED', 'CANCELLED']
      when 'PLACED' then array['PAID', 'CANCELLED']
      when 'PAID' then array['SHIPPED', 'CANCELLED']
      when 'SHIPPED' then array['DELIVERED']
      when 'DELIVERED' then array['REFUNDED']
      else array[]::text[]
    end;
  end if;
  if new.status::text = any (legal) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    refused := 'orders: status cannot begin as ' || new.status::text || '; it may begin as: ';
  else
    refused := 'orders: status cannot change from ' || coalesce(old.status::text, 'null') || ' to ' || new.status::text
      || case when cardinality(legal) = 0 then '; it may not change'
        else '; it may change to: ' end;
  end if;
  raise exception using
    errcode = 'check_violation',
    message = refused || array_to_string(legal, ', '),
    schema = tg_table_schema,
    table = tg_table_name,
    column = 'status',
    constraint = tg_name;
end
$body$;

create or replace trigger orders_status_first after insert on orders
  for each row when (new.status not in ('CART'))
  execute function orders_status_steps();

create or replace trigger orders_status_steps after update on orders
  for each row when (old.status is distinct from new.status)
  execute function orders_status_steps();
