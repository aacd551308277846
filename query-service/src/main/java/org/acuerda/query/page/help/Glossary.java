package org.acuerda.query.page.help;

import java.util.Comparator;
import java.util.List;
import org.acuerda.events.text.SameWords;
import org.acuerda.query.language.PageText;

/** View model of the glossary: the words of the pages with what they mean here. */
final class Glossary {

    /** Names of the terms in the messages and in addresses. */
    static final List<String> TERMS = List.of(
            "acta",
            "acuerdo",
            "alcance",
            "apertura-institucional",
            "asistencia-remota",
            "autoridad-garante",
            "bitacora",
            "clave-oficial",
            "convocatoria",
            "coordinacion",
            "dias-habiles",
            "estatus",
            "evidencia",
            "fecha-limite",
            "fundamento-legal",
            "huella-digital",
            "integrante",
            "no-consta",
            "objecion",
            "orden-del-dia",
            "organismo-garante",
            "plazo",
            "punto-resolutivo",
            "quorum",
            "registro",
            "regla-supuesta",
            "reprogramacion",
            "reunion-de-trabajo",
            "ruta-de-cumplimiento",
            "secretaria-tecnica",
            "seguimiento",
            "sesion",
            "sin-materia",
            "transparencia-proactiva",
            "trazabilidad",
            "votacion",
            "voto-de-calidad",
            "voto-particular");

    private Glossary() {}

    /**
     * A word with its meaning.
     *
     * @param source where the meaning is written; empty where it is this site's own use
     */
    record Term(String id, String word, String meaning, String source) {}

    /** The terms in the order of their words. */
    static List<Term> in(PageText words) {
        return TERMS.stream()
                .map(term -> term(term, words))
                .sorted(Comparator.comparing(term -> SameWords.folded(term.word())))
                .toList();
    }

    private static Term term(String term, PageText words) {
        return new Term(
                term, words.say(key(term)), words.say(key(term) + ".means"), words.known(key(term) + ".source", ""));
    }

    private static String key(String term) {
        return "glossary." + term;
    }
}
