"""Runs red-dwarf's whole pipeline on conversations from standard input, one a line: {"votes": [[person, statement, vote], …], "rejected":
[statement, …]}. For each it prints a line with the seconds it took and the group of each person who has one.

Its data loader is not used, so the package that checks what it loads is not needed: a stand-in lets the sources be imported.
"""

import json
import sys
import time
import types


def stand_in(*_args, **_named):
    return lambda given: given


try:
    import pydantic  # noqa: F401
except ImportError:
    standing = types.ModuleType("pydantic")
    standing.__getattr__ = lambda name: object if name == "BaseModel" or name.endswith("Int") else stand_in
    sys.modules["pydantic"] = standing

sys.path.insert(0, sys.argv[1])
from reddwarf.implementations.base import run_pipeline  # noqa: E402

for line in sys.stdin:
    told = json.loads(line)
    votes = [
        {"participant_id": person, "statement_id": statement, "vote": vote, "modified": at}
        for at, (person, statement, vote) in enumerate(told["votes"])
    ]
    began = time.perf_counter()
    found = run_pipeline(votes=votes, mod_out_statement_ids=told["rejected"], random_state=1)
    seconds = time.perf_counter() - began
    groups = found.participants_df["cluster_id"].dropna()
    print(json.dumps({"seconds": seconds, "groups": {str(person): int(group) for person, group in groups.items()}}))
