# SPDX-License-Identifier: Apache-2.0
"""What holds for every test: no screen, no network, no settings of the user, no clock."""

import os
import tempfile

from hypothesis import settings

from tests.no_network import forbid

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt and the program find no settings but those that a test makes, and leave none behind.
_home = tempfile.TemporaryDirectory(prefix="ateliers-tests-", ignore_cleanup_errors=True)
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
    os.environ[variable] = _home.name

forbid()

settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")
