package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Fact;

/**
 * One thing that decided: a sentence and what it is about.
 *
 * @param because the sentence
 * @param about its values: rows, terms of the vocabulary, moments, texts
 */
record Note(Because because, List<Object> about) {
    static Note of(Because because, Object... about) {
        return new Note(because, List.of(about));
    }

    Text text() {
        return new Text(filled(because.ja(), true), filled(because.en(), false));
    }

    private String filled(String template, boolean japanese) {
        String text = template;
        for (int i = 0; i < about.size(); i++) {
            text = text.replace("{" + i + "}", shown(about.get(i), japanese));
        }
        return text;
    }

    private static String shown(Object value, boolean japanese) {
        if (value instanceof Fact fact) {
            return fact.id();
        }
        if (value instanceof Labelled term) {
            return japanese ? term.ja() : term.en();
        }
        if (value instanceof Text text) {
            return japanese ? text.ja() : text.en();
        }
        return value.toString();
    }
}
