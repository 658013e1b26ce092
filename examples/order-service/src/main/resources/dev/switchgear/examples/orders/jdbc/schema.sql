-- For H2 and PostgreSQL alike.

create table orders (
  id bigint generated always as identity primary key,
  version integer default 0 not null,
  status varchar(16) not null,
  -- The due time in the flow's snapshot: when it lapses, unless something happens before.
  payment_due timestamp with time zone,
  tracking varchar(64),
  cancellation varchar(200),
  refunded bigint default 0 not null,
  -- How often it could not be expired, and until when it is left alone because of that.
  failures integer default 0 not null,
  retry_at timestamp with time zone
);

create index orders_by_payment_due on orders (payment_due);

create table order_line (
  order_id bigint not null references orders (id),
  sku varchar(32) not null,
  quantity integer not null,
  price bigint not null,
  primary key (order_id, sku)
);

create table stock (
  sku varchar(32) primary key,
  available integer not null check (available >= 0)
);

-- What has left the shelf for an order, and not yet the house.
create table reservation (
  order_id bigint not null references orders (id),
  sku varchar(32) not null references stock (sku),
  quantity integer not null,
  primary key (order_id, sku)
);

create table audit (
  id bigint generated always as identity primary key,
  order_id bigint not null references orders (id),
  from_status varchar(16) not null,
  event varchar(16) not null,
  to_status varchar(16) not null,
  recorded_at timestamp with time zone default current_timestamp not null
);

create index audit_by_order on audit (order_id, id);

-- Instructions to the payment provider: written by the event, sent by the relay.
create table outbox (
  id bigint generated always as identity primary key,
  payment_key uuid not null unique,
  order_id bigint not null references orders (id),
  direction varchar(8) not null,
  amount bigint not null,
  sent_at timestamp with time zone
);

create index outbox_by_order on outbox (order_id, id);
