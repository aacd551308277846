package org.acuerda.query.page.frame;

/** Controller whose addresses no annotation names; it says by itself whether each room has them too. */
public interface RoomPage extends Page {

    boolean isInRooms();
}
