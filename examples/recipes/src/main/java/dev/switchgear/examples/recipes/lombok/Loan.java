package dev.switchgear.examples.recipes.lombok;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;

/** A book that is lent: an entity without a line of code. */
@Getter
@Setter
@RequiredArgsConstructor
public class Loan {

    private final String title;
    private String card = "";
    private LoanStatus status = LoanStatus.RESERVED;
    private Instant lateDue;
}
