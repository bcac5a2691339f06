package jp.confidentiality.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes a result. */
@FunctionalInterface
interface Body {
    void write(Writer to) throws IOException;
}
