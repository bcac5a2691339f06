package jp.confidentiality.cli;

import picocli.CommandLine.Option;

/** In which format a result is written. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"出力形式（text は人向け、json はプログラム向け）", "Format of the result: for people, or for programs"})
    private Format format = Format.text;

    /** Returns {@code json} where that is the format wanted, else {@code text}. */
    Body choose(Body text, Body json) {
        return switch (format) {
            case json -> json;
            case text -> text;
        };
    }
}
