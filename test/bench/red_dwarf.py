"""Runs red-dwarf's whole pipeline on votes from standard input, [[person, statement, vote], …], and prints its seconds.

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

votes = [
    {"participant_id": person, "statement_id": statement, "vote": vote, "modified": at}
    for at, (person, statement, vote) in enumerate(json.load(sys.stdin))
]
began = time.perf_counter()
run_pipeline(votes=votes, random_state=1)
print(time.perf_counter() - began)
