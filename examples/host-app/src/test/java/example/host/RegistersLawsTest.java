package example.host;

import java.time.LocalDate;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.laws.ConfidentialityLaws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The laws of the assessment, on whatever this host's copy register may hold. */
class RegistersLawsTest extends ConfidentialityLaws {
    private static final Profile PROFILE = ProfileFile.named("example-2026");

    @Override
    protected Profile profile() {
        return PROFILE;
    }

    @Override
    protected Arbitrary<Dossier> dossiers() {
        return entries()
                .list()
                .ofMaxSize(6)
                .uniqueElements(Registers.CopyEntry::number)
                .map(Registers::dossier);
    }

    private static Arbitrary<Registers.CopyEntry> entries() {
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 99).map(number -> "copy-" + number);
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 180)
                .map(day -> LocalDate.of(2026, 4, 1).plusDays(day).toString());
        Arbitrary<String> times = Combinators.combine(days, Arbitraries.of("", "T09:30", "T16:40"))
                .as((day, time) -> day + time);
        Arbitrary<String> workers = Arbitraries.of("worker-1", "worker-9");
        return Combinators.combine(numbers, times, workers).as(Registers.CopyEntry::new);
    }
}
