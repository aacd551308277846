package org.acuerda.query.page.frame;

/** Marker of the controllers that answer with pages for people. */
public interface Page {

    /**
     * Whether its address is also in the rooms of commissions, for pages whose address is in no {@link
     * org.springframework.web.bind.annotation.GetMapping}.
     */
    default boolean isInRooms() {
        return false;
    }
}
