package example.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;

/** Turns what this host's registers hold into the library's rows. */
final class Registers {
    private Registers() {}

    /** A line of the host's own copy register: number, day or time as it was written down, who copied. */
    record CopyEntry(String number, String writtenAt, String worker) {}

    /** Returns what the registers say together, with these lines of the copy register. */
    static Dossier dossier(List<CopyEntry> copies) {
        return standing().addAll(copies.stream().map(Registers::copy).toList()).build();
    }

    /** The contract, and what is few and stands: information, people, consents; and what the host says is complete. */
    static Dossier.Builder standing() {
        Contract contract = ContractBuilder.builder()
                .id("K-2026-001")
                .orderer("orderer-1")
                .contractor("contractor-1")
                .instruments(Set.of(Instrument.C, Instrument.R))
                .from(LocalDate.of(2026, 4, 1))
                .until(LocalDate.of(2027, 3, 31))
                .workStart(Cell.is(Moment.parse("2026-04-01T09:00")))
                .purposes(Set.of("住民記録システム保守"))
                .build();
        Information register = InformationBuilder.builder()
                .row(Row.of("info-1"))
                .provided(Cell.is(true))
                .personal(Cell.is(true))
                .build();
        Engagement worker = EngagementBuilder.builder()
                .row(Row.of("engagement-1"))
                .person(Cell.is("worker-1"))
                .employer(Cell.is("contractor-1"))
                .direct(Cell.is(true))
                .information(Cell.texts("info-1"))
                .from(Cell.is(Moment.parse("2026-04-01")))
                .build();
        Consent consent = ConsentBuilder.builder()
                .row(Row.of("consent-1"))
                .act(Cell.is(ConsentAct.COPYING))
                .by(Cell.is("orderer-1"))
                .authority(Cell.is(true))
                .form(Cell.is(Form.WRITTEN))
                .given(Cell.is(Moment.parse("2026-07-02")))
                .information(Cell.texts("info-1"))
                .build();
        return Dossier.of(contract)
                .add(register, worker, consent)
                .complete("engagements, consents, copies, accesses, uses 2026-04-01..2026-09-30");
    }

    /** A copy; columns that are not named are blank. */
    private static Copy copy(CopyEntry entry) {
        return CopyBuilder.builder()
                .row(Row.of(entry.number()))
                .at(Cell.is(Moment.parse(entry.writtenAt())))
                .actor(Cell.is(entry.worker()))
                .information(Cell.texts("info-1"))
                .kind(Cell.is(CopyKind.PRINT))
                .permitted(Cell.is(false))
                .purpose(Cell.is("障害調査"))
                .storagePlace(Cell.is("place-1"))
                .storageMethod(Cell.is("施錠書庫"))
                .build();
    }
}
