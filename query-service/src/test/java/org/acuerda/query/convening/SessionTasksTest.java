package org.acuerda.query.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.convening.SessionTask.Kind;
import org.acuerda.query.convening.SessionTask.State;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Test of the tasks of a session: how far each is, which comes next, and where it is done. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTasksTest {

    private static final String CLOSED = "ses-10";
    private static final String RUNNING = "ses-11";
    private static final String CANCELLED = "ses-12";
    private static final String SECOND_CALL = "ses-13";

    @Autowired
    private SessionTasks tasks;

    @Autowired
    private Sessions sessions;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @Test
    void sayHowFarEachIs() {
        assertThat(states(SECOND_CALL)).containsEntry(Kind.CONVENE, State.DONE).containsEntry(Kind.HOLD, State.OPEN);
        assertThat(states(RUNNING))
                .containsEntry(Kind.SEND, State.PASSED)
                .containsEntry(Kind.HOLD, State.NEXT)
                .containsEntry(Kind.MINUTES, State.OPEN);
        assertThat(states(CLOSED)).containsEntry(Kind.HOLD, State.DONE);
        assertThat(states(CANCELLED).values()).containsOnly(State.DONE, State.PASSED);
    }

    @Test
    void haveAtMostOneThatComesNext() {
        assertThat(List.of(CLOSED, RUNNING, CANCELLED, SECOND_CALL))
                .allSatisfy(id -> assertThat(states(id).values())
                        .filteredOn(state -> state == State.NEXT)
                        .hasSize(id.equals(CANCELLED) ? 0 : 1));
    }

    /** Whoever drafted the minutes waits for others; the notices need not. */
    @Test
    void goOnWhileOthersHaveToAct() {
        SessionView closed = view(CLOSED);
        boolean drafted = !closed.outcome().minutes().versions().isEmpty();

        assertThat(states(CLOSED)).containsEntry(drafted ? Kind.NOTIFY : Kind.MINUTES, State.NEXT);
    }

    @Test
    void leadToThePageWhereTheNextIsDone() {
        assertThat(tasks.on(RUNNING)).containsExactly(new NextStep.Page(RUNNING, "/conduccion", "desk.open"));
        assertThat(tasks.on(SECOND_CALL)).containsExactly(new NextStep.Act("sessions", SECOND_CALL, "send-call"));
        assertThat(tasks.on(CLOSED)).first().isInstanceOfSatisfying(NextStep.Page.class, page -> assertThat(
                        page.below())
                .startsWith("/formalizar"));
        assertThat(tasks.on(CANCELLED)).isEmpty();
        assertThat(tasks.on("agr-1")).isEmpty();
    }

    private Map<Kind, State> states(String sessionId) {
        return tasks.of(view(sessionId)).stream().collect(Collectors.toMap(SessionTask::kind, SessionTask::state));
    }

    private SessionView view(String sessionId) {
        return sessions.byId(sessionId).orElseThrow().view();
    }
}
