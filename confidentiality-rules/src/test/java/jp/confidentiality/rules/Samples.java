package jp.confidentiality.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.IncidentBuilder;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;

/** Dossiers and a profile for tests. */
final class Samples {
    static final Viewpoint AUTUMN = Viewpoint.asOf(LocalDateTime.of(2026, 9, 30, 18, 0));

    private Samples() {}

    static Profile profile() {
        return profileBuilder().build();
    }

    static Profile.Builder profileBuilder() {
        return Profile.named("sample", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))
                .spans(TimingWord.AT_ONCE, span(24, SpanUnit.HOURS), span(48, SpanUnit.HOURS))
                .spans(TimingWord.PROMPTLY, span(3, SpanUnit.WORKING_DAYS), span(5, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.WITHOUT_DELAY, span(10, SpanUnit.WORKING_DAYS), span(15, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.EACH_TIME, span(1, SpanUnit.WORKING_DAYS), span(3, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.UNSTATED, span(14, SpanUnit.DAYS), span(21, SpanUnit.DAYS));
    }

    static Contract contract() {
        return ContractBuilder.builder()
                .id("k-1")
                .orderer("orderer")
                .contractor("contractor")
                .instruments(Set.of(Instrument.C, Instrument.R))
                .from(LocalDate.of(2026, 4, 1))
                .until(LocalDate.of(2027, 3, 31))
                .workStart(Cell.is(Moment.parse("2026-04-01T09:00")))
                .workEnd(Cell.blank())
                .purposes(Set.of("本業務"))
                .build();
    }

    static Dossier dossier(List<? extends Fact> facts) {
        return Dossier.of(contract())
                .addAll(facts)
                .complete("all 2026-04-01..2026-09-30 except pledges")
                .build();
    }

    /** Returns standing facts and activities of many shapes, the same for the same seed. */
    static List<Fact> facts(int activities, long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>(standing());
        for (int i = 0; i < activities; i++) {
            Moment at = random.nextBoolean()
                    ? Moment.minute(LocalDateTime.of(2026, 4, 2, 9, 0).plusMinutes(random.nextInt(200_000)))
                    : Moment.day(LocalDate.of(2026, 4, 1).plusDays(random.nextInt(150)));
            String actor = "worker-" + random.nextInt(6);
            Cell<Set<String>> information =
                    random.nextInt(9) == 0 ? Cell.blank() : Cell.texts("info-" + random.nextInt(3));
            if (random.nextBoolean()) {
                facts.add(CopyBuilder.builder()
                        .row(Row.of("copy-" + i))
                        .at(Cell.is(at))
                        .actor(Cell.is(actor))
                        .information(information)
                        .kind(Cell.is(CopyKind.PRINT))
                        .purpose(random.nextBoolean() ? Cell.is("点検") : Cell.blank())
                        .build());
            } else {
                facts.add(RemovalBuilder.builder()
                        .row(Row.of("removal-" + i))
                        .at(Cell.is(at))
                        .actor(Cell.is(actor))
                        .information(information)
                        .origin(Cell.is("place-" + random.nextInt(2)))
                        .destination(Cell.is("place-1"))
                        .physical(Cell.is(random.nextBoolean()))
                        .externalMedium(Cell.is(random.nextBoolean()))
                        .cipher(random.nextBoolean() ? Cell.is("AES-256-GCM") : Cell.blank())
                        .build());
            }
        }
        return facts;
    }

    private static List<Fact> standing() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            facts.add(InformationBuilder.builder()
                    .row(Row.of("info-" + i))
                    .provided(Cell.is(i != 1))
                    .personal(Cell.is(i == 0))
                    .build());
        }
        facts.add(place("place-0", PlaceCategory.WORKPLACE));
        facts.add(place("place-1", PlaceCategory.OTHER));
        for (int i = 0; i < 4; i++) {
            facts.add(EngagementBuilder.builder()
                    .row(Row.of("engagement-" + i))
                    .person(Cell.is("worker-" + i))
                    .employer(Cell.is(i == 3 ? "sub-1" : "contractor"))
                    .direct(Cell.is(true))
                    .information(Cell.texts("info-0", "info-" + i % 3))
                    .from(Cell.is(Moment.parse("2026-04-01")))
                    .until(i == 2 ? Cell.is(Moment.parse("2026-06-30")) : Cell.blank())
                    .build());
        }
        facts.add(consent("consent-0", ConsentAct.COPYING, Form.WRITTEN));
        facts.add(consent("consent-1", ConsentAct.REMOVAL, Form.ORAL));
        facts.add(IncidentBuilder.builder()
                .row(Row.of("incident-0"))
                .occurred(Cell.is(Moment.parse("2026-08-01T10:00")))
                .hindrance(Cell.is(true))
                .build());
        return facts;
    }

    private static Fact place(String id, PlaceCategory category) {
        return PlaceBuilder.builder()
                .row(Row.of(id))
                .category(Cell.is(category))
                .usedFrom(Cell.is(Moment.parse("2026-04-01")))
                .build();
    }

    private static Fact consent(String id, ConsentAct act, Form form) {
        return ConsentBuilder.builder()
                .row(Row.of(id))
                .act(Cell.is(act))
                .by(Cell.is("orderer"))
                .authority(Cell.is(true))
                .form(Cell.is(form))
                .given(Cell.is(Moment.parse("2026-06-01")))
                .information(Cell.texts("info-0"))
                .build();
    }

    private static Span span(int amount, SpanUnit unit) {
        return new Span(amount, unit);
    }
}
