package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wholes and parts of information (D25): here the page is part of the chapter, the chapter of the book. */
class InformationTreeTest {
    private static final Information BOOK = piece("book", Cell.blank());
    private static final Information CHAPTER = piece("chapter", Cell.is("book"));
    private static final Information PAGE = piece("page", Cell.is("chapter"));
    private static final Information LOOSE = piece("loose", Cell.unknown());

    @Test
    @DisplayName("全体について言われたことは部分に及び、部分について言われたことは全体に及ばない")
    void the_whole_covers_the_part() {
        InformationTree tree = tree(BOOK, CHAPTER, PAGE);
        assertThat(tree.withWholes("page")).containsExactly("page", "chapter", "book");
        assertThat(tree.withWholes("book")).containsExactly("book");
        assertThat(tree.covers(Set.of("book"), "page")).isTrue();
        assertThat(tree.covers(Set.of("page"), "page")).isTrue();
        assertThat(tree.covers(Set.of("page"), "book")).isFalse();
        assertThat(tree.covered(Cell.texts("book"), "page").isTrue()).isTrue();
        assertThat(tree.covered(Cell.texts("page"), "chapter").isFalse()).isTrue();
    }

    @Test
    @DisplayName("台帳にない情報、上位の情報が不明な情報は、ほかのものの部分かもしれない")
    void may_be_part_of_what_nobody_wrote_down() {
        InformationTree tree =
                tree(BOOK, CHAPTER, LOOSE, piece("leaf", Cell.is("loose")), piece("stray", Cell.is("gone")));
        assertThat(tree.mayBePart("chapter")).isFalse();
        assertThat(tree.mayBePart("book")).isFalse();
        assertThat(List.of("loose", "leaf", "stray", "gone")).allMatch(tree::mayBePart);
        assertMissing(tree.covered(Cell.texts("book"), "leaf"));
        assertMissing(tree.covered(Cell.texts("book"), "gone"));
        assertThat(tree.covered(Cell.texts("loose"), "leaf").isTrue()).isTrue();
        assertThat(tree.covered(Cell.texts("gone"), "stray").isTrue()).isTrue();
        assertThat(tree.withWholes("gone")).containsExactly("gone");
    }

    @Test
    @DisplayName("限定が不明、または情報が書かれていなければ、及ぶか分からない")
    void unknown_limits_and_pieces() {
        InformationTree tree = tree(BOOK);
        assertThat(tree.covered(Cell.unknown(), "book").isUnknown()).isTrue();
        assertThat(tree.covered(Cell.texts("book"), null).isUnknown()).isTrue();
        assertThat(Desk.registers(tree.covered(Cell.unknown(), "book"))).isEmpty();
    }

    @Test
    @DisplayName("部分の輪は、一周で止まる")
    void goes_round_a_circle_once() {
        InformationTree tree = tree(piece("egg", Cell.is("hen")), piece("hen", Cell.is("egg")));
        assertThat(tree.withWholes("egg")).containsExactly("egg", "hen");
        assertThat(tree.withWholes("hen")).containsExactly("hen", "egg");
    }

    @Test
    @DisplayName("属性は、それ自身か全体にあればあり、どちらにもなければなく、欄の空きや不明な全体は分からない")
    void attributes_of_the_whole() {
        Information secret = Desk.row(Information.class, "secret", "personal", true, "secret", false);
        Information within = Desk.row(Information.class, "within", "personal", false, "partOf", "secret");
        Information plain = Desk.row(Information.class, "plain", "personal", false);
        Information afar = Desk.row(Information.class, "afar", "personal", false, "partOf", Cell.unknown());
        InformationTree tree = tree(secret, within, plain, afar);
        assertThat(tree.any(Set.of("within"), List.of(Information::personal)).isTrue())
                .isTrue();
        assertThat(tree.any(Set.of("plain"), List.of(Information::personal)).isFalse())
                .isTrue();
        assertThat(tree.any(Set.of("plain", "secret"), List.of(Information::personal))
                        .isTrue())
                .isTrue();
        assertThat(tree.any(Set.of(), List.of(Information::personal)).isFalse()).isTrue();
        assertMissing(tree.any(Set.of("within"), List.of(Information::secret)));
        assertMissing(tree.any(Set.of("afar"), List.of(Information::personal)));
        assertMissing(tree.any(Set.of("gone"), List.of(Information::personal)));
        assertMissing(tree.any(Set.of("plain", "gone"), List.of(Information::personal)));
    }

    @Test
    @DisplayName("行が替わると全体も替わり、その情報と、その部分を引いた者に伝わる")
    void replaces_rows_and_tells_whoever_looked() {
        Reads reads = new Reads();
        InformationTree tree = new InformationTree(List.of(BOOK, CHAPTER, PAGE, LOOSE), reads);
        Reader page = looked(reads, tree, "page");
        Reader book = looked(reads, tree, "book");
        Reader loose = looked(reads, tree, "loose");
        List<Reader> told = new ArrayList<>();

        tree.replace(CHAPTER, piece("chapter", Cell.blank()), told::add);
        assertThat(told).containsExactly(page);
        assertThat(tree.withWholes("page")).containsExactly("page", "chapter");
        assertThat(tree.covers(Set.of("book"), "page")).isFalse();

        told.clear();
        tree.replace(BOOK, null, told::add);
        assertThat(told).containsExactly(book);
        assertThat(tree.mayBePart("book")).isTrue();
        assertThat(tree.withWholes("book")).containsExactly("book");

        told.clear();
        tree.replace(LOOSE, piece("loose", Cell.is("page")), told::add);
        assertThat(told).containsExactly(loose);
        assertThat(tree.withWholes("loose")).containsExactly("loose", "page", "chapter");
    }

    @Test
    @DisplayName("全体の行が後から来ても、行がなくなっても、その部分を引いた者に伝わる")
    void a_whole_comes_later() {
        Reads reads = new Reads();
        InformationTree tree = new InformationTree(List.of(PAGE, BOOK), reads);
        Reader page = looked(reads, tree, "page");
        Reader book = looked(reads, tree, "book");
        List<Reader> told = new ArrayList<>();
        assertThat(tree.mayBePart("page")).isTrue();

        tree.replace(null, CHAPTER, told::add);
        assertThat(told).containsExactly(page);
        assertThat(tree.withWholes("page")).containsExactly("page", "chapter", "book");
        assertThat(tree.mayBePart("page")).isFalse();

        told.clear();
        tree.replace(BOOK, null, told::add);
        assertThat(told).containsExactlyInAnyOrder(page, book);
        assertThat(tree.mayBePart("page")).isTrue();

        told.clear();
        tree.replace(CHAPTER, null, told::add);
        assertThat(told).containsExactly(page);
        assertThat(tree.withWholes("chapter")).containsExactly("chapter");
        assertThat(tree.withWholes("page")).containsExactly("page", "chapter");
    }

    private static Reader looked(Reads reads, InformationTree tree, String piece) {
        reads.begin(0);
        tree.withWholes(piece);
        return reads.reader(new Unit(piece, null), null);
    }

    private static InformationTree tree(Information... rows) {
        return new InformationTree(List.of(rows), null);
    }

    private static Information piece(String id, Cell<String> partOf) {
        return Desk.row(Information.class, id, "partOf", partOf);
    }

    private static void assertMissing(Truth truth) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(Judgement.cause(truth)).isEqualTo(Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactly(Register.INFORMATION);
    }
}
