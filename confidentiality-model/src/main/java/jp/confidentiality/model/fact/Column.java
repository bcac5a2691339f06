package jp.confidentiality.model.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a column of a register: its Japanese heading, what a blank means, what it may name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** Returns the Japanese heading. */
    String ja();

    /** Returns what an empty cell means. */
    Blank blank() default Blank.UNKNOWN;

    /** Returns what the cell names, where it names something. */
    Names names() default Names.NOTHING;

    /** Returns the part that a moment plays in the row. */
    Role role() default Role.LATER;

    /** Returns whether a row that is not an empty correction must fill the cell. */
    boolean required() default false;

    /** What an empty cell means. */
    enum Blank {
        /** There is none: no end, no withdrawal, no limit, no condition. */
        NONE,
        /** It was left out: a history item or a required content that is not there. */
        LEFT_OUT,
        /** Nobody knows. */
        UNKNOWN
    }

    /** What a cell names. People and bodies, and rows in general, need not be registered; the others must. */
    enum Names {
        /** Nothing: a text, a moment, a choice. */
        NOTHING,
        /** A person, or a body such as a subcontractor. */
        PARTY,
        /** Any row, activities included. */
        ROW,
        /** A row of the register of information. */
        INFORMATION("information"),
        /** A row of the register of items. */
        ITEM("item"),
        /** A row of the register of places. */
        PLACE("place"),
        /** A row of the register of systems. */
        SYSTEM("informationSystem"),
        /** A row of the register of accounts. */
        ACCOUNT("account"),
        /** A row of the register of applications. */
        APPLICATION("application"),
        /** A row of the register of storage. */
        STORAGE("storage"),
        /** A norm of the catalogue. */
        NORM,
        /** A provision of the catalogue. */
        PROVISION;

        private final String type;

        Names() {
            this("");
        }

        Names(String type) {
            this.type = type;
        }

        /** Returns the name of the one fact type whose rows may be named; empty where there is no such type. */
        public String type() {
            return type;
        }
    }

    /** The part a moment plays. */
    enum Role {
        /** The row's own moment: a row certainly after the as-of moment is not seen. */
        EVENT,
        /** A start that may be planned: a later one is seen if the row was recorded by the as-of moment. */
        PLANNED_START,
        /** Something later in the row's life: certainly after the as-of moment it reads as blank. */
        LATER,
        /** A stated limit or due date: read as it stands. */
        STATED
    }
}
