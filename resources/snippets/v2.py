IMPORT_JSON
from PushRadar import PushRadar

radar = PushRadar("your-secret-key")
STATEMENTS
CALLS
