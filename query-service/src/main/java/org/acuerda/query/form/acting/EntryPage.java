package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageRejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Controller of the address that is printed at the start: the browser keeps a cookie for its token and may act. */
@Controller
final class EntryPage implements Page {

    static final String ADDRESS = "/entrada";

    private final StartToken token;
    private final ActingPermission permission;
    private final ActingCookies cookies;

    EntryPage(StartToken token, ActingPermission permission, ActingCookies cookies) {
        this.token = token;
        this.permission = permission;
        this.cookies = cookies;
    }

    /** @throws PageRejected when the token is another, or when nobody may act from there */
    @GetMapping(ADDRESS + "/{given}")
    ModelAndView enter(@PathVariable String given, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (!permission.mayEnter(request) || !token.is(given)) {
            throw new PageRejected(HttpStatus.FORBIDDEN, "form.elsewhere");
        }
        cookies.enter(response);
        return ReturnTo.to(ReturnTo.HOME.text());
    }
}
