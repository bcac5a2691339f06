package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("速ければ何も出さない")
    void stays_silent_where_it_is_quick() {
        try (Progress progress = Progress.on(terminal(true), Duration.ofHours(1))) {
            progress.stage("判定中");
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("端末でなければ何も出さない")
    void stays_silent_where_nobody_looks() throws InterruptedException {
        try (Progress progress = Progress.on(terminal(false), Duration.ZERO)) {
            progress.stage("判定中");
            Thread.sleep(50);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("長くかかれば端末に出し、終われば消す")
    void shows_what_is_done_and_wipes_it_away() throws InterruptedException {
        try (Progress progress = Progress.on(terminal(true), Duration.ofMillis(1))) {
            progress.stage("判定中 judging");
            while (!err.toString(StandardCharsets.UTF_8).contains("判定中 judging [")) {
                Thread.sleep(10);
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r" + " ".repeat(79) + "\r");
    }

    private Terminal terminal(boolean seen) {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(new ByteArrayOutputStream(), to, seen, seen, Map.of());
    }
}
