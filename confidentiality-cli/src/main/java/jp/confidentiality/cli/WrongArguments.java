package jp.confidentiality.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in both languages, with what may have been meant (引数の誤り). */
final class WrongArguments {
    private final ParameterException wrong;

    WrongArguments(ParameterException wrong) {
        this.wrong = wrong;
    }

    /** Returns the lines: Japanese, English, and a hint where there is one. */
    Stream<String> lines() {
        return Stream.of(ja(), String.valueOf(wrong.getMessage()), hint()).filter(line -> !line.isEmpty());
    }

    private String ja() {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "知らない引数です：" + String.join(" ", unmatched.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return "引数が足りません：" + missing.getMissing().stream().map(this::name).collect(Collectors.joining("、"));
        }
        @Nullable ArgSpec about = wrong.getArgSpec();
        if (about == null || wrong.getValue() == null) {
            return "引数が正しくありません。";
        }
        return name(about) + " の値「" + wrong.getValue() + "」は使えません。" + about.description()[0];
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String hint() {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String typed = unmatched.getUnmatched().get(0);
        List<String> meant = typed.startsWith("--") ? options(typed) : unmatched.getSuggestions();
        String listed = String.join("、", meant);
        return meant.isEmpty() ? "" : "「" + listed + "」ではありませんか。 Maybe " + listed + " was meant.";
    }

    /** The options that begin with the same letter as what was typed. */
    private List<String> options(String typed) {
        String beginning = typed.substring(0, Math.min(3, typed.length()));
        return wrong.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .filter(name -> name.startsWith(beginning))
                .toList();
    }
}
