package dev.switchgear.examples.springorders.orders;

import dev.switchgear.examples.springorders.orders.OrderFlowMachine.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP. An event is a request; what is refused becomes a problem in {@link OrderProblems}. */
@RestController
@RequestMapping("/orders")
class OrderController {

    private final OrderService service;

    OrderController(OrderService service) {
        this.service = service;
    }

    record Placement(
            @NotBlank String item, @NotNull @Positive BigDecimal total) {}

    record Payment(@NotNull @Positive BigDecimal amount) {}

    record Shipment(@NotBlank String tracking) {}

    record HistoryView(OrderStatus from, Event event, OrderStatus to, Instant at) {}

    @PostMapping
    ResponseEntity<OrderView> place(@Valid @RequestBody Placement placement) {
        OrderView order = OrderView.of(service.place(placement.item(), placement.total()));
        return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
    }

    @GetMapping("/{id}")
    OrderView read(@PathVariable long id) {
        return OrderView.of(service.read(id));
    }

    @GetMapping("/{id}/history")
    List<HistoryView> history(@PathVariable long id) {
        return service.history(id).stream()
                .map(entry -> new HistoryView(entry.getFrom(), entry.getEvent(), entry.getTo(), entry.getAt()))
                .toList();
    }

    @PostMapping("/{id}/pay")
    OrderView pay(@PathVariable long id, @Valid @RequestBody Payment payment) {
        return OrderView.of(service.fire(id, flow -> flow.pay(payment.amount())));
    }

    @PostMapping("/{id}/ship")
    OrderView ship(@PathVariable long id, @Valid @RequestBody Shipment shipment) {
        return OrderView.of(service.fire(id, flow -> flow.ship(shipment.tracking())));
    }

    @PostMapping("/{id}/cancel")
    OrderView cancel(@PathVariable long id) {
        return OrderView.of(service.fire(id, OrderFlow::cancel));
    }
}
