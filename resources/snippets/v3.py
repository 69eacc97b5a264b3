IMPORT_JSON
import pushradar

radar = pushradar.PushRadar("your-secret-key")
radar.broadcast(CHANNEL, DATA)
