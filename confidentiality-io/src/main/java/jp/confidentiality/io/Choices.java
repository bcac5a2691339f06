package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;

/** Recognises the words of a vocabulary by identifier, Japanese term or English term. */
final class Choices {
    private static final ClassValue<Choices> OF_TYPE = new ClassValue<>() {
        @Override
        protected Choices computeValue(Class<?> type) {
            return new Choices(type);
        }
    };

    private final List<Labelled> words = new ArrayList<>();
    private final Map<String, Labelled> byKey = new LinkedHashMap<>();

    private Choices(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (constant instanceof Labelled word) {
                words.add(word);
            }
        }
        words.forEach(word -> byKey.put(Recognition.key(word.name()), word));
        words.forEach(word -> byKey.putIfAbsent(Recognition.key(word.ja()), word));
        words.forEach(word -> byKey.putIfAbsent(Recognition.key(word.en()), word));
    }

    /**
     * Reads one word of {@code type}, an enum of the vocabulary.
     *
     * @throws CellFormatException if none bears that name, with the nearest one
     */
    static <E> E read(Class<E> type, String text) {
        Choices choices = OF_TYPE.get(type);
        Labelled found = choices.byKey.get(Recognition.key(text));
        if (found == null) {
            throw choices.unknown(text);
        }
        return type.cast(found);
    }

    private CellFormatException unknown(String text) {
        String shown = Recognition.shown(text);
        Optional<Labelled> nearest = nearest(text);
        return new CellFormatException(
                "「" + shown + "」という選択肢はありません。"
                        + nearest.map(word -> "「" + word.ja() + "」（" + word.name() + "）ではありませんか。")
                                .orElse("次のいずれかを書いてください：" + list(Labelled::ja, "、") + "。"),
                "'" + shown + "' is no choice here. Maybe "
                        + nearest.map(word -> "'" + word.name() + "' (" + word.ja() + ") was meant.")
                                .orElse("use one of " + list(Labelled::name, ", ") + "."));
    }

    private Optional<Labelled> nearest(String text) {
        List<String> names = words.stream()
                .flatMap(word -> Stream.of(word.name(), word.ja()))
                .toList();
        return Nearest.to(text, names).map(name -> byKey.get(Recognition.key(name)));
    }

    private String list(Function<Labelled, String> name, String between) {
        return words.stream().map(name).collect(Collectors.joining(between));
    }

    /** Reads yes or no in the ways registers write it: はい, 有, あり, ○, 済, 1, true, and their opposites. */
    static boolean yesOrNo(String plain) {
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1", "はい", "有", "有り", "あり", "○", "◯", "〇", "済", "済み" -> true;
            case "no", "n", "false", "0", "いいえ", "無", "無し", "なし", "×", "✕", "✗", "未" -> false;
            default -> {
                String shown = Recognition.shown(plain);
                throw new CellFormatException(
                        "「" + shown + "」は有無として読めません。有・無、はい・いいえ、○・× のいずれかを書いてください（分からないときは 不明）。",
                        "'" + shown + "' is neither yes nor no. Maybe write yes or no ('unknown' if nobody knows).");
            }
        };
    }
}
