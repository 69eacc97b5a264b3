curl -X POST ADDRESS \
     -u your-secret-key: \
     --data-urlencode CHANNEL \
     --data-urlencode DATA
