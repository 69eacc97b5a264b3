# JSON that is sent as it stands here.
RawJson = Struct.new(:text) { def to_json(*); text; end }

