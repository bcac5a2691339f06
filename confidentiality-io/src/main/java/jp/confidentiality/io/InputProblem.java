package jp.confidentiality.io;

import java.io.Serializable;

/**
 * One thing that is wrong with an input (入力の誤り). It carries IDs and the offending value only.
 *
 * @param file the file, relative to the folder that was read
 * @param line the line, or a sheet's row, from 1; 0 where the file as a whole is meant
 * @param column the column: a heading, or a number from 1; empty where there is none
 * @param field the key of a YAML file, or the English name of a register's column; empty where there is none
 * @param value the offending value, shortened to 60 characters, control characters replaced
 * @param ja what is wrong and what to do, in Japanese
 * @param en what is wrong and what to do, in English
 */
public record InputProblem(String file, int line, String column, String field, String value, String ja, String en)
        implements Serializable {
    public InputProblem {
        file = Recognition.shown(file);
        column = Recognition.shown(column);
        field = Recognition.shown(field);
        value = Recognition.shown(value);
    }

    static InputProblem ofFile(String file, String ja, String en) {
        return new InputProblem(file, 0, "", "", "", ja, en);
    }

    /** Returns file, line, column, field, value and the two messages on one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!column.isEmpty()) {
            text.append(':').append(column);
        }
        if (!field.isEmpty()) {
            text.append(" [").append(field).append(']');
        }
        if (!value.isEmpty()) {
            text.append(" '").append(value).append('\'');
        }
        return text.append(' ').append(ja).append(" / ").append(en).toString();
    }
}
