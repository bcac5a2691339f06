package jp.confidentiality.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.norm.Instrument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("契約")
class ContractTest {
    private static ContractBuilder whole() {
        return ContractBuilder.builder(Specimens.contract());
    }

    private static void refuses(Consumer<ContractBuilder> change, String... words) {
        ContractBuilder builder = whole();
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContainingAll(words);
    }

    @Test
    @DisplayName("目的・業務開始・業務終了は省ける")
    void readsMissingPurposesAndMomentsAsNone() {
        Contract contract = ContractBuilder.builder()
                .id("k-1")
                .orderer("orderer")
                .contractor("contractor")
                .instruments(EnumSet.of(Instrument.R))
                .from(Specimens.FIRST)
                .until(Specimens.LAST)
                .build();
        assertThat(contract.purposes()).isEmpty();
        assertThat(contract.workStart()).isEqualTo(Cell.blank());
        assertThat(contract.workEnd()).isEqualTo(Cell.blank());
        assertThat(Specimens.copy(contract)).isEqualTo(contract);
    }

    @Test
    @DisplayName("集合は写され、並べ替えられ、変更できない")
    void copiesAndSortsItsSets() {
        Set<String> purposes = new LinkedHashSet<>(List.of("b", "a"));
        Set<Instrument> instruments = new LinkedHashSet<>(List.of(Instrument.R, Instrument.C));
        Contract contract = whole().purposes(purposes).instruments(instruments).build();
        purposes.add("c");
        instruments.clear();
        assertThat(contract.purposes()).containsExactly("a", "b");
        assertThat(contract.instruments()).containsExactly(Instrument.C, Instrument.R);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contract.purposes().add("x"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> contract.instruments().clear());
    }

    @Test
    @DisplayName("要るものがなければ、欄名を示して断る")
    @SuppressWarnings("NullAway")
    void refusesWhatIsMissing() {
        refuses(c -> c.id(null), "Field 'id'");
        refuses(c -> c.orderer(null), "Field 'orderer'");
        refuses(c -> c.contractor("a b"), "Field 'contractor'", "'a b'");
        refuses(c -> c.instruments(null), "Field 'instruments' of contract 'k-1' is missing");
        refuses(c -> c.instruments(Set.of()), "Field 'instruments' of contract 'k-1' is empty", "Maybe C or R");
        refuses(
                c -> c.instruments(EnumSet.of(Instrument.C, Instrument.L)),
                "holds L",
                "every contract",
                "Maybe C or R");
        refuses(c -> c.from((LocalDate) null), "Field 'from' of contract 'k-1' is missing");
        refuses(c -> c.until(null), "Field 'until' of contract 'k-1' is missing");
        refuses(c -> c.purposes(Set.of(" ")), "Field 'purposes' of contract 'k-1'");
    }

    @Test
    @DisplayName("前後が逆なら、両方の値を示して断る")
    void refusesAnEndBeforeItsBeginning() {
        refuses(
                c -> c.until(Specimens.FIRST.minusDays(1)),
                "Field 'until' of contract 'k-1' is 2026-03-31, before field 'from' (2026-04-01)");
        refuses(
                c -> c.workEnd(Cell.is(Moment.parse("2026-03-31"))),
                "Field 'workEnd' of contract 'k-1' is 2026-03-31, before field 'workStart' (2026-04-01T09:00)");
        assertThat(whole().until(Specimens.FIRST).build().until()).isEqualTo(Specimens.FIRST);
    }
}
