package dev.switchgear.examples.recipes.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody's membership. It keeps its status, and knows no machine. */
@Entity
public class Membership {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private MembershipStatus status = MembershipStatus.ACTIVE;

    private Instant endDue;

    int debt;

    /** A new one, which is active. */
    public Membership() {}

    /** {@return its key, or null before it is stored} */
    public Long getId() {
        return id;
    }

    /** {@return how often it was written} */
    public int getVersion() {
        return version;
    }

    /** {@return its status} */
    public MembershipStatus getStatus() {
        return status;
    }

    void setStatus(MembershipStatus status) {
        this.status = status;
    }

    /** {@return when it ends by itself, or null if it does not} */
    public Instant getEndDue() {
        return endDue;
    }

    void setEndDue(Instant endDue) {
        this.endDue = endDue;
    }

    /** {@return what is to be paid, in cents} */
    public int getDebt() {
        return debt;
    }

    void setDebt(int debt) {
        this.debt = debt;
    }
}
