package pl.ostoja.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Chooses the language of the screens and goes back to where the reader was.
@Controller
class Language {

    private final LocaleResolver locales;

    Language(LocaleResolver locales) {
        this.locales = locales;
    }

    @Open
    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Texts.COMPLETE.stream()
                .filter(locale -> locale.getLanguage().equals(language.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(locale -> locales.setLocale(request, response, locale));
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /// Only a path of this house; anything else would make us a stepping stone to other sites.
    private static boolean isOurs(String back) {
        return back.matches("/[\\w/.-]*") && !back.startsWith("//");
    }
}
