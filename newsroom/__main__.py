"""`python -m newsroom`."""

import sys

from newsroom.bootstrap import main

if __name__ == "__main__":
    sys.exit(main())
