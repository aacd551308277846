package org.acuerda.query.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsTest {

    @ParameterizedTest
    @CsvSource({
        "Comisión de Gobierno Abierto y Transparencia Proactiva,gobierno-abierto-transparencia-proactiva",
        "Comisión de Protección de Datos Personales,proteccion-datos-personales",
        "Consejo Nacional,consejo-nacional",
        "Comité de Niñez y Ñandú 2030,comite-ninez-nandu-2030",
        "Comisión de Vinculación con Estados y Municipios y Rendición de Cuentas,vinculacion-estados-municipios-rendicion",
        "Comisión,comision",
        "«¿…?»,comision",
        "Otorrinolaringología-y-electroencefalografistas-unidos,otorrinolaringologia"
    })
    void areNamedByTheWordsOfTheCommission(String name, String shortName) {
        assertThat(ShortNames.made(name)).isEqualTo(shortName).matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    @Test
    void haveANumberWhereAnotherCommissionHasTheName() {
        Rooms rooms = rooms("Comisión Jurídica", "Comisión Jurídica", "Comisión jurídica", "Comisión Técnica");

        assertThat(prefixes(rooms))
                .containsExactly(
                        "/comisiones/juridica",
                        "/comisiones/juridica-2",
                        "/comisiones/juridica-3",
                        "/comisiones/tecnica");
    }

    @Test
    void haveTheGivenShortNameWhichNoOtherTakes() {
        CommissionView.Naming given = new CommissionView.Naming(
                "Comisión Técnica", List.of(), Recorded.of("juridica"), List.of("comite-tecnico"));
        Rooms rooms = new Rooms(List.of(commission("com-1", "Comisión Jurídica"), commission("com-2", given)));

        assertThat(prefixes(rooms)).containsExactly("/comisiones/juridica-2", "/comisiones/juridica");
        assertThat(List.of("juridica", "comite-tecnico", "tecnica", "com-2"))
                .allSatisfy(name -> assertThat(rooms.named(name)).contains(rooms.of("com-2")));
    }

    @Test
    void areTheRootWhereACommissionIsAlone() {
        Rooms rooms = rooms("Comisión Jurídica");
        Room room = rooms.root();

        assertThat(rooms.of("com-1")).isEqualTo(room);
        assertThat(rooms.named("juridica")).contains(room);
        assertThat(room.isOfAll()).isFalse();
        assertThat(room.limit()).isNull();
        assertThat(room.at("/tablero")).isEqualTo("/tablero");
        assertThat(room.at("/")).isEqualTo("/");
        assertThat(room.shared("/bitacora")).isEqualTo("/bitacora");
    }

    @Test
    void areLimitedToTheirCommissionWhereThereAreSeveral() {
        Rooms rooms = rooms("Comisión Jurídica", "Comisión Técnica");
        Room room = rooms.of("com-2");

        assertThat(rooms.named("tecnica")).contains(room);
        assertThat(rooms.named("com-2")).contains(room);
        assertThat(rooms.named("nada")).isEmpty();
        assertThat(room.limit()).isEqualTo("com-2");
        assertThat(room.at("/tablero")).isEqualTo("/comisiones/tecnica/tablero");
        assertThat(room.at("/")).isEqualTo("/comisiones/tecnica");
        assertThat(room.shared("/bitacora")).isEqualTo("/bitacora?commission=com-2");
        assertThat(rooms.root().isOfAll()).isTrue();
        assertThat(rooms.of("com-9")).isEqualTo(rooms.root());
    }

    private static List<String> prefixes(Rooms rooms) {
        return rooms.all().stream().map(Room::prefix).toList();
    }

    private static Rooms rooms(String... names) {
        return new Rooms(IntStream.rangeClosed(1, names.length)
                .mapToObj(number -> commission("com-" + number, names[number - 1]))
                .toList());
    }

    private static CommissionView commission(String id, String name) {
        return commission(id, new CommissionView.Naming(name, List.of(), Recorded.notOnRecord(), List.of()));
    }

    private static CommissionView commission(String id, CommissionView.Naming naming) {
        return CommissionViewBuilder.builder()
                .commissionId(id)
                .naming(naming)
                .liveSince(LocalDate.of(2027, 1, 1))
                .seats(Recorded.notOnRecord())
                .origin(new Origin(Provenance.LIVE, null))
                .build();
    }
}
