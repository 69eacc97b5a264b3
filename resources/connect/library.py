import os
from pushradar import PushRadar

radar = PushRadar(os.environ["PUSHRADAR_SECRET"])
radar._PushRadar__api_endpoint = "http://127.0.0.1:41873/v3"

radar.broadcast("test-channel", {"message": "Hello from Python"})
