package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Information;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which consents an act meets: all that may cover it, and none that certainly does not (D16). */
class ConsentIndexTest {
    private static final Consent ANY = consent("any");
    private static final Consent BY_ACT = consent("byAct", "acts", "copy");
    private static final Consent BY_OTHER_ACT = consent("byOtherAct", "acts", "other");
    private static final Consent BY_BOOK = consent("byBook", "information", "book");
    private static final Consent BY_LIST = consent("byList", "information", "list");
    private static final Consent BY_WORKER = consent("byWorker", "persons", "worker");
    private static final Consent BY_CLERK = consent("byClerk", "persons", "clerk");
    private static final Consent REMOVAL = consent("removal", "act", ConsentAct.REMOVAL);
    private static final Information PAGE = Desk.row(Information.class, "page", "partOf", "book");
    private static final List<Consent> ALL =
            List.of(BY_WORKER, ANY, REMOVAL, BY_ACT, BY_BOOK, BY_LIST, BY_CLERK, BY_OTHER_ACT);

    @Test
    @DisplayName("限定のない承諾と、対象・情報・者の限定に合う承諾に出会い、ほかの行為の承諾には出会わない")
    void meets_what_may_cover_it() {
        ConsentIndex index = index(null);
        assertThat(index.candidates(ConsentAct.COPYING, copy("copy", "worker"), "page"))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK, BY_WORKER);
        assertThat(index.candidates(ConsentAct.COPYING, copy("x", "clerk"), "list"))
                .containsExactlyInAnyOrder(ANY, BY_LIST, BY_CLERK);
        assertThat(index.candidates(ConsentAct.REMOVAL, copy("copy", "worker"), "page"))
                .containsExactly(REMOVAL);
        assertThat(index.candidates(ConsentAct.ENTRY, copy("copy", "worker"), "page"))
                .isEmpty();
        Act erasure = Act.of(Desk.row(Erasure.class, "e", "of", "copy"));
        assertThat(index.candidates(ConsentAct.COPYING, erasure, "list"))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_LIST);
    }

    @Test
    @DisplayName("情報・行為者が分からない行為は、その限定のあるすべての承諾に、名が分からない行為はその種類のすべてに出会う")
    void meets_all_where_it_cannot_be_told() {
        ConsentIndex index = index(null);
        assertThat(index.candidates(ConsentAct.COPYING, copy("copy", "worker"), null))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK, BY_LIST, BY_WORKER);
        assertThat(index.candidates(ConsentAct.COPYING, copy("copy", Cell.unknown()), "page"))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK, BY_WORKER, BY_CLERK);
        assertThat(index.candidates(ConsentAct.COPYING, copy("copy", "worker"), "gone"))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK, BY_LIST, BY_WORKER);
        Act erasure = Act.of(Desk.row(Erasure.class, "e", "of", Cell.unknown()));
        List<Consent> copying = ALL.stream().filter(row -> !row.equals(REMOVAL)).toList();
        assertThat(index.candidates(ConsentAct.COPYING, erasure, "list")).containsExactlyInAnyOrderElementsOf(copying);
    }

    @Test
    @DisplayName("情報の欄がない行為は、情報に限られた承諾に出会わず、行為者の欄がなければ者に限られた承諾に出会わない")
    void meets_no_limit_of_a_column_it_has_not_got() {
        ConsentIndex index = index(null);
        Act entry = Act.of(Desk.row(Entry.class, "copy", "actor", "worker"));
        assertThat(index.candidates(ConsentAct.COPYING, entry, null)).containsExactlyInAnyOrder(ANY, BY_ACT, BY_WORKER);
        Act erased = copy("copy", "worker").erasedAt(Interval.UNKNOWN);
        assertThat(index.candidates(ConsentAct.COPYING, erased, null))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK, BY_LIST);
    }

    @Test
    @DisplayName("種類ごとのすべてと、ID の順で初めの三件")
    void all_and_the_first_three() {
        for (ConsentIndex index : List.of(index(null), index(new Reads()))) {
            assertThat(index.first(ConsentAct.COPYING)).containsExactly(ANY, BY_ACT, BY_BOOK);
            assertThat(all(index, ConsentAct.COPYING)).contains(ANY, BY_BOOK, BY_LIST, BY_WORKER);
            assertThat(index.first(ConsentAct.REMOVAL)).containsExactly(REMOVAL);
            assertThat(index.first(ConsentAct.ENTRY)).isEmpty();
            assertThat(all(index, ConsentAct.ENTRY)).isEmpty();
        }
        assertThat(index(null).noted()).isZero();
    }

    @Test
    @DisplayName("替わった承諾は、その種類と限定の下を引いた者にだけ伝わる")
    void tells_whoever_looked() {
        Reads reads = new Reads();
        ConsentIndex index = index(reads);
        Reader worker = looked(reads, index, copy("copy", "worker"), "page");
        Reader clerk = looked(reads, index, copy("x", "clerk"), "list");
        List<Reader> told = new ArrayList<>();

        index.replace(BY_WORKER, null, told::add);
        assertThat(told).containsExactly(worker);
        assertThat(index.candidates(ConsentAct.COPYING, copy("copy", "worker"), "page"))
                .containsExactlyInAnyOrder(ANY, BY_ACT, BY_BOOK);

        told.clear();
        Consent anew = consent("anew", "persons", "clerk");
        index.replace(null, anew, told::add);
        assertThat(told).containsExactly(clerk);
        assertThat(index.candidates(ConsentAct.COPYING, copy("x", "clerk"), "list"))
                .containsExactlyInAnyOrder(ANY, BY_LIST, BY_CLERK, anew);

        told.clear();
        Consent moved = consent("byAct", "acts", "copy", "act", ConsentAct.REMOVAL);
        index.replace(BY_ACT, moved, told::add);
        assertThat(told).containsExactly(worker);
        assertThat(all(index, ConsentAct.REMOVAL)).contains(REMOVAL);
        assertThat(all(index, ConsentAct.COPYING)).doesNotContain(BY_ACT);

        told.clear();
        index.replace(null, consent("free"), told::add);
        assertThat(told).containsExactlyInAnyOrder(worker, clerk);
        assertThat(index.noted()).isPositive();
    }

    @Test
    @DisplayName("初めの三件を引いた者には、その中に入る、または抜ける承諾だけが伝わる")
    void tells_whoever_looked_at_the_first() {
        Reads reads = new Reads();
        ConsentIndex index = index(reads);
        reads.begin(0);
        index.first(ConsentAct.COPYING);
        Reader reader = reads.reader(new Unit("u", null), null);
        List<Reader> told = new ArrayList<>();

        index.replace(BY_LIST, null, told::add);
        index.replace(null, consent("later"), told::add);
        assertThat(told).isEmpty();
        index.replace(BY_BOOK, null, told::add);
        assertThat(told).containsExactly(reader);
        assertThat(index.first(ConsentAct.COPYING)).containsExactly(ANY, BY_ACT, BY_CLERK);
        told.clear();
        index.replace(null, consent("a"), told::add);
        assertThat(told).containsExactly(reader);
    }

    @Test
    @DisplayName("一つの承諾で決まったなら、ほかの承諾は見守らず、その承諾は見守る")
    void settled_by_one_consent() {
        for (String column : List.of("acts", "information", "persons")) {
            Reads reads = new Reads();
            ConsentIndex index = index(reads);
            reads.begin(0);
            int before = index.noted();
            index.candidates(ConsentAct.COPYING, copy("copy", "worker"), "page");
            int after = index.noted();
            assertThat(after).isGreaterThan(before);
            index.settledBy(ANY, before, after);
            Reader reader = reads.reader(new Unit("u", null), null);
            List<Reader> told = new ArrayList<>();
            String key = column.equals("acts") ? "copy" : column.equals("persons") ? "worker" : "page";
            index.replace(null, consent("new", column, key), told::add);
            index.replace(null, consent("new2"), told::add);
            index.replace(BY_ACT, null, told::add);
            assertThat(told).as(column).isEmpty();
            index.replace(ANY, null, told::add);
            assertThat(told).as(column).containsExactly(reader);
        }
    }

    @Test
    @DisplayName("すべての承諾を引いて一つで決まったときも、ほかの承諾は見守らない")
    void settled_by_one_of_all() {
        Reads reads = new Reads();
        ConsentIndex index = index(reads);
        reads.begin(0);
        index.candidates(ConsentAct.COPYING, copy("copy", "worker"), null);
        index.settledBy(ANY, 0, index.noted());
        reads.reader(new Unit("u", null), null);
        List<Reader> told = new ArrayList<>();
        index.replace(BY_LIST, null, told::add);
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("一つの承諾で決まっても、情報の全体が替われば判定し直す")
    void settled_while_the_information_stays() {
        Reads reads = new Reads();
        InformationTree information = information(reads);
        ConsentIndex index = new ConsentIndex(ALL, information, reads);
        reads.begin(0);
        index.candidates(ConsentAct.COPYING, copy("copy", "worker"), "page");
        index.settledBy(BY_BOOK, 0, index.noted());
        Reader reader = reads.reader(new Unit("u", null), null);
        List<Reader> told = new ArrayList<>();
        information.replace(PAGE, Desk.row(Information.class, "page"), told::add);
        assertThat(told).containsExactly(reader);
    }

    @Test
    @DisplayName("まだ一件もない種類の承諾も、来れば数える")
    void the_first_of_a_kind_may_come() {
        ConsentIndex index = index(new Reads());
        Consent entry = consent("entry", "act", ConsentAct.ENTRY);
        index.replace(null, entry, reader -> {});
        assertThat(all(index, ConsentAct.ENTRY)).containsExactly(entry);
    }

    /** What an act meets of which nobody knows what it is about. */
    private static List<Consent> all(ConsentIndex index, ConsentAct kind) {
        return index.candidates(kind, copy("x", "worker"), null);
    }

    private static Reader looked(Reads reads, ConsentIndex index, Act act, String piece) {
        reads.begin(0);
        index.candidates(ConsentAct.COPYING, act, piece);
        return reads.reader(new Unit(act.id(), null), null);
    }

    private static ConsentIndex index(@Nullable Reads reads) {
        return new ConsentIndex(ALL, information(reads), reads);
    }

    private static InformationTree information(@Nullable Reads reads) {
        return new InformationTree(
                List.of(Desk.row(Information.class, "book"), PAGE, Desk.row(Information.class, "list")), reads);
    }

    private static Act copy(String id, Object actor) {
        return Act.of(Desk.row(Copy.class, id, "actor", actor));
    }

    private static Consent consent(String id, Object... columns) {
        List<Object> all = new ArrayList<>(List.of("act", ConsentAct.COPYING));
        all.addAll(List.of(columns));
        return Desk.row(Consent.class, id, all.toArray());
    }
}
