package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which consent is tried first: a guess, but never one to another act. */
class RecentConsentsTest {
    /** More than are kept, so that every place is taken. */
    private static final int MANY = 100_000;

    private static final Consent COPYING = Desk.row(Consent.class, "copying", "act", ConsentAct.COPYING);

    @Test
    @DisplayName("同じ者・情報・行為について最後に決め手となった承諾を返し、初めは何も返さない")
    void what_settled_it_last() {
        RecentConsents recent = new RecentConsents(true);
        assertThat(recent.find(ConsentAct.COPYING, by("worker"), "book")).isNull();
        recent.keep(COPYING, ConsentAct.COPYING, by("worker"), "book");
        assertThat(recent.find(ConsentAct.COPYING, by("worker"), "book")).isEqualTo(COPYING);
    }

    @Test
    @DisplayName("どれだけ覚えていても、別の行為についての承諾は返さない")
    void never_a_consent_to_something_else() {
        RecentConsents recent = new RecentConsents(true);
        IntStream.range(0, MANY).forEach(i -> recent.keep(COPYING, ConsentAct.COPYING, by("worker" + i), "book"));
        assertThat(IntStream.range(0, MANY).mapToObj(i -> recent.find(ConsentAct.REMOVAL, by("worker" + i), "book")))
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("常時監視では承諾が変わりうるので、何も覚えない")
    void nothing_in_a_watch() {
        RecentConsents recent = new RecentConsents(false);
        recent.keep(COPYING, ConsentAct.COPYING, by("worker"), "book");
        assertThat(recent.find(ConsentAct.COPYING, by("worker"), "book")).isNull();
    }

    private static Act by(String person) {
        return Act.of(Desk.row(Copy.class, "copy", "actor", person));
    }
}
