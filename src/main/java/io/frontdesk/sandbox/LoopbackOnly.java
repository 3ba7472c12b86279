package io.frontdesk.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody play with the sandbox but programs of this machine, and no page of another site that a browser of this machine
 * has open: whoever reaches it can speak for everybody.
 */
final class LoopbackOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLocal(request) && !isFromAnotherSite(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "The sandbox answers this machine only");
        }
    }

    /** The name is checked too: a foreign name can be made to point to this machine. */
    private static boolean isLocal(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && NAMES.contains(request.getServerName());
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !isOwn(origin, request);
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean isForeign = "cross-site".equals(site) || "same-site".equals(site);
        return isForeign
                && !(request.getMethod().equals("GET")
                        && request.getRequestURI().equals("/"));
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            @Nullable String host = uri.getHost();
            return host != null && NAMES.contains(host) && uri.getPort() == request.getServerPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
