package jp.confidentiality.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    @DisplayName("同じ種からは、順序によらず同じ一件記録・基準時・規程が得られる")
    void draws_the_same_from_the_same_seed() {
        List<Drawn> forwards = LongStream.range(0, 20).mapToObj(Draws::drawn).toList();
        List<Drawn> backwards =
                LongStream.range(0, 20).mapToObj(i -> Draws.drawn(19 - i)).toList();
        for (int i = 0; i < 20; i++) {
            assertThat(backwards.get(19 - i)).isEqualTo(forwards.get(i));
        }
        assertThat(forwards).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("縮められる形でも、同じ種からは同じ一件記録が得られる")
    void shrinks_from_what_was_drawn() {
        assertThat(Draws.shrinkable(7).value()).isEqualTo(Draws.drawn(7).dossier());
    }
}
