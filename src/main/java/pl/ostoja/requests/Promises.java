package pl.ostoja.requests;

import java.util.List;

/// Who promised to do what about a request; contributed by whoever carries needs out.
public interface Promises {

    List<Promise> of(RequestId request);
}
