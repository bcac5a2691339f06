/** The vocabulary of the confidentiality rules library; depends on nothing at run time. */
module jp.confidentiality.model {
    requires static transitive org.jspecify;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports jp.confidentiality.model;
    exports jp.confidentiality.model.fact;
    exports jp.confidentiality.model.norm;
    exports jp.confidentiality.model.profile;
    exports jp.confidentiality.model.dossier;
    exports jp.confidentiality.model.assessment;
    exports jp.confidentiality.model.canonical;
}
