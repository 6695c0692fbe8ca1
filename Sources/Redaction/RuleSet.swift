public import Signals
