package org.acuerda.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.query.page.TwoCommissions.Commission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

/** Test of the rooms of two commissions, and of what they share, in a real browser. */
@Import(TwoCommissions.class)
class RoomsIT extends PagesInBrowser {

    private static final List<String> LISTS =
            List.of("/tablero", "/acuerdos", "/sesiones", "/rutas", "/actividades", "/integrantes", "/plan-de-trabajo");

    @Override
    Stream<String> addresses() {
        Stream<String> shared = Stream.concat(
                LISTS.stream(), Stream.of("/", "/bitacora?commission=" + ReportStory.COMMISSION, "/comisiones/nada"));
        Stream<String> rooms = Stream.of(Commission.values())
                .flatMap(commission -> Stream.of(
                        commission.room(),
                        commission.room() + "/tablero",
                        commission.room() + commission.its("/acuerdos/" + AgreementStory.OVERDUE),
                        commission.room() + commission.its("/sesiones/" + LiveStory.RUNNING)));
        return Stream.concat(shared, rooms);
    }

    Stream<String> lists() {
        String room = Commission.ONE.room();
        return Stream.of("/tablero", "/acuerdos", room, room + "/tablero", room + "/acuerdos");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void beginWithAnAgreementOnTheFirstScreenOfAPhone(String address) {
        assertFirstAgreementIsWithinTheFirstScreenOfAPhone(address);
    }
}
