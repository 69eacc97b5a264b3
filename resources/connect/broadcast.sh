curl -X POST http://127.0.0.1:41873/v3/broadcasts \
  -H "Authorization: Bearer $PUSHRADAR_SECRET" \
  -d channel=test-channel \
  --data-urlencode 'data={"message": "Hello from cURL"}'
