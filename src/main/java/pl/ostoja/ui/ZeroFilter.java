package pl.ostoja.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Leaves the character U+0000 out of whatever is typed: nobody means it, it comes along with what is pasted, and no
/// text in the database can hold it. [Strings] does the same for what programs send.
final class ZeroFilter implements Filter {

    private static final String ZERO = "\u0000";

    static @Nullable String without(@Nullable String text) {
        return text != null && text.contains(ZERO) ? text.replace(ZERO, "") : text;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest asked ? new Cleaned(asked) : request, response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return without(super.getParameter(name));
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : cleaned(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> all.put(name, cleaned(values)));
            return Collections.unmodifiableMap(all);
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(ZeroFilter::without).toArray(String[]::new);
        }
    }
}
