package jp.confidentiality.cli;

/** A command that judges: where its input cannot be used, it says that nothing was judged. */
interface Judges {}
