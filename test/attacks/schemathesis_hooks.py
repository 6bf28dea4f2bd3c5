"""What schemathesis has to know about our API: its own scalars, and which errors are none of the server's."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

# Nothing that could be fetched: every one of them must be refused.
ADDRESSES = ["http://127.0.0.1/", "http://[::1]:7687/", "file:///etc/passwd", "javascript:1", "https://", "", "\u202e"]
TIMES = ["2024-08-02", "2024-08-02T23:30:00-05:00", "0001-01-01", "9999-12-31T23:59:59Z", "2024-02-30", ""]

schemathesis.graphql.scalar("URL", st.sampled_from(ADDRESSES).map(nodes.String))
schemathesis.graphql.scalar("PublicationTime", st.sampled_from(TIMES).map(nodes.String))
schemathesis.graphql.scalar("Cursor", st.text(max_size=40).map(nodes.String))


@schemathesis.check
def every_error_is_explained(ctx, response, case):
    """A bug answers 5xx, or has the code of a bug, or none."""
    assert response.status_code < 500, response.text
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code not in (None, "INTERNAL_SERVER_ERROR", "GRAPH_UNAVAILABLE"), error
