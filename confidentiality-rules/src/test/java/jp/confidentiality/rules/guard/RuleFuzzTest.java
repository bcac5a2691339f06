package jp.confidentiality.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A small run in every build; any size by {@code -Dfuzz=1000000 -Dfuzz.seed=1}. */
class RuleFuzzTest {
    private static final long INPUTS = Long.getLong("fuzz", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final long REPORTED = 50_000;

    @Test
    @DisplayName("乱れた規則ファイルは、拒否されるか、許された記号だけの同じ文になる")
    void admits_only_allowed_symbols_and_never_stumbles() {
        RuleFuzz fuzz = new RuleFuzz(SEED);
        for (long done = 0; done < INPUTS; done += REPORTED) {
            long size = Math.min(REPORTED, INPUTS - done);
            fuzz.run(size);
            if (INPUTS > REPORTED) {
                System.out.println("seed " + SEED + ", inputs " + (done + size) + ": " + fuzz);
            }
        }
        assertThat(fuzz.accepted()).isPositive();
        assertThat(fuzz.refused()).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("許されない記号や語が一つでもあれば、検査は見逃さない")
    void the_second_look_sees_what_is_not_allowed() {
        String text = RuleGuard.admit("a.drl", Frames.valid().getBytes(StandardCharsets.UTF_8), Set.of(Frames.NORM))
                .text();
        AllowedSymbols.check(text);
        for (String bad :
                new String[] {"eval", "System", "{", "\\", "@", "=", "<", "'", "\u202E", "import java.io.File\n1"}) {
            assertThatExceptionOfType(AssertionError.class)
                    .as(bad)
                    .isThrownBy(() -> AllowedSymbols.check(text.replace("Copy()", "Copy() " + bad)));
        }
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> AllowedSymbols.check(text.replace("package guarded", "package rules")));
    }
}
