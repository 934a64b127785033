package pl.ostoja.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pl.ostoja.access.SignedIn;
import pl.ostoja.ui.SignedInOnly;

/// Work comes to people: each role starts on its own page.
@Controller
class HomeController {

    @SignedInOnly
    @GetMapping("/")
    String home(SignedIn me) {
        return "redirect:" + me.role().home();
    }
}
