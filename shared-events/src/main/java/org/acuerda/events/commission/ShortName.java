package org.acuerda.events.commission;

import java.util.Set;
import java.util.regex.Pattern;

/** Rules of the form of a commission's short name, with which the addresses of its pages begin. */
public final class ShortName {

    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The first part of every address that is not a commission's. */
    private static final Set<String> RESERVED = Set.of(
            "accesibilidad",
            "actividades",
            "actos",
            "actuar",
            "acuerdos",
            "api",
            "ayuda",
            "bitacora",
            "buscar",
            "cambios",
            "comisiones",
            "datos",
            "demonstration",
            "disposiciones",
            "documentos",
            "entrada",
            "entidades",
            "error",
            "evidencias",
            "glosario",
            "insertar",
            "integrantes",
            "organismos",
            "plan-de-trabajo",
            "privacidad",
            "reuniones",
            "rutas",
            "sesiones",
            "tablero",
            "v3");

    /** With which the identifiers of commissions begin, which are in addresses too. */
    private static final String IDENTIFIER_PREFIX = "com-";

    private ShortName() {}

    /** Whether it has 2 to 40 characters: letters a to z, digits, and single hyphens between them. */
    public static boolean isWellFormed(String text) {
        return text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && FORM.matcher(text).matches();
    }

    /** Whether an address with it could be taken for another one. */
    public static boolean isReserved(String text) {
        return RESERVED.contains(text) || text.startsWith(IDENTIFIER_PREFIX);
    }
}
