package org.cdp.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What some contributions of one kind sum to. All but the newest can be taken off again.
 *
 * @param gross sum of their amounts, exact
 * @param passedOn how much of it was also summed where it came in
 * @param unvalued how many of them nobody put a value on
 * @param disputed how many of them the other party disputes
 * @param difference what disputing parties say it was otherwise by, in all
 * @param equallySplit how many are here with an equal part for want of shares
 * @param spanning how many have a date that reaches over more than one of the times they are grouped by
 * @param newest last day of the latest date among them
 * @param written when one of them was last written
 */
record Cell(
        BigDecimal gross,
        BigDecimal passedOn,
        long contributions,
        long unvalued,
        long disputed,
        BigDecimal difference,
        long equallySplit,
        long spanning,
        @Nullable LocalDate newest,
        Instant written) {

    static final Cell NOTHING =
            new Cell(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, BigDecimal.ZERO, 0, 0, null, Instant.EPOCH);

    Cell plus(Cell more) {
        return new Cell(
                gross.add(more.gross),
                passedOn.add(more.passedOn),
                contributions + more.contributions,
                unvalued + more.unvalued,
                disputed + more.disputed,
                difference.add(more.difference),
                equallySplit + more.equallySplit,
                spanning + more.spanning,
                later(newest, more.newest),
                written.isAfter(more.written) ? written : more.written);
    }

    /** The same contributions, their amounts multiplied. */
    Cell times(BigDecimal factor) {
        return new Cell(
                gross.multiply(factor),
                passedOn.multiply(factor),
                contributions,
                unvalued,
                disputed,
                difference.multiply(factor),
                equallySplit,
                spanning,
                newest,
                written);
    }

    /** The same in the fewest digits: which ones a sum carries behind them depends on the way it was come to. */
    Cell inFewestDigits() {
        return new Cell(
                inFewestDigits(gross),
                inFewestDigits(passedOn),
                contributions,
                unvalued,
                disputed,
                inFewestDigits(difference),
                equallySplit,
                spanning,
                newest,
                written);
    }

    private static BigDecimal inFewestDigits(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    BigDecimal net() {
        return gross.subtract(passedOn);
    }

    /** Whether another one has the same sums. */
    boolean sumsTo(@Nullable Cell other) {
        return other != null && gross.compareTo(other.gross) == 0 && passedOn.compareTo(other.passedOn) == 0;
    }

    /** Without some that it holds; the newest stays what it was. */
    Cell minus(Cell gone) {
        return new Cell(
                gross.subtract(gone.gross),
                passedOn.subtract(gone.passedOn),
                contributions - gone.contributions,
                unvalued - gone.unvalued,
                disputed - gone.disputed,
                difference.subtract(gone.difference),
                equallySplit - gone.equallySplit,
                spanning - gone.spanning,
                newest,
                written);
    }

    Cell withNewestOf(Cell other) {
        return new Cell(
                gross,
                passedOn,
                contributions,
                unvalued,
                disputed,
                difference,
                equallySplit,
                spanning,
                other.newest,
                other.written);
    }

    /** Whether nothing in it may be newer than what is left when these have gone. */
    boolean ownsItsNewest(Cell gone) {
        return gone.newest != null && gone.newest.equals(newest) || gone.written.equals(written);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
