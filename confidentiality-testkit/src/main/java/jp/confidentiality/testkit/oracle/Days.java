package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;

/**
 * Days for which a register has to be complete (D5), both inclusive; none where the last is before the first.
 *
 * @param first the first day
 * @param last the last day
 */
record Days(LocalDate first, LocalDate last) {
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
