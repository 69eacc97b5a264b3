// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observers/observationencoder.h>

#include <sandbox/service/observers/observationfields.h>

#include <utility>

namespace RadarDesk::sandbox {

namespace {

/// Writes members into a map that is open. What is as it is by default is left out.
class FieldWriter
{
public:
    FieldWriter(QCborStreamWriter &writer, const QByteArray &run)
        : m_writer(writer)
        , m_run(run)
    {
    }

    [[nodiscard]] const ObserverLimits &limits() const { return m_limits; }
    void time(const char *name, ObservedTime value)
    {
        using std::chrono::microseconds;
        integer(name, std::chrono::duration_cast<microseconds>(value.time_since_epoch()).count());
    }
    template <typename Duration> void duration(const char *name, Duration value)
    {
        if (value.count() != 0)
            integer(name, value.count());
    }
    template <typename Choice, std::size_t Count>
    void choice(const char *name, Choice value, const std::array<QLatin1String, Count> &names)
    {
        m_writer.append(QLatin1String(name));
        m_writer.append(names.at(static_cast<std::size_t>(value)));
    }
    void text(const char *name, const QString &value, qsizetype)
    {
        if (value.isNull())
            return;
        m_writer.append(QLatin1String(name));
        m_writer.append(value);
    }
    void text(const char *name, const QByteArray &value, qsizetype)
    {
        if (value.isEmpty())
            return;
        m_writer.append(QLatin1String(name));
        m_writer.append(value);
    }
    void run(const char *name, const QByteArray &value)
    {
        if (value.isEmpty())
            return;
        m_writer.append(QLatin1String(name));
        m_writer.append(value == m_run ? QLatin1String("own") : QLatin1String("other"));
    }
    void flag(const char *name, bool value)
    {
        if (!value)
            return;
        m_writer.append(QLatin1String(name));
        m_writer.append(true);
    }
    template <typename Integer> void number(const char *name, Integer value, qint64)
    {
        if (value != 0)
            integer(name, value);
    }
    void number(const char *name, const std::optional<quint16> &value, qint64)
    {
        if (value)
            integer(name, *value);
    }
    void texts(const char *name, const QList<QString> &values, qsizetype, qsizetype)
    {
        if (values.isEmpty())
            return;
        m_writer.append(QLatin1String(name));
        m_writer.startArray(static_cast<quint64>(values.size()));
        for (const QString &value : values)
            m_writer.append(value);
        m_writer.endArray();
    }
    template <typename Value> void each(const char *name, const QList<Value> &values, qsizetype)
    {
        if (values.isEmpty())
            return;
        m_writer.append(QLatin1String(name));
        m_writer.startArray(static_cast<quint64>(values.size()));
        for (const Value &value : values) {
            m_writer.startMap();
            describe(*this, value);
            m_writer.endMap();
        }
        m_writer.endArray();
    }

private:
    void integer(const char *name, qint64 value)
    {
        m_writer.append(QLatin1String(name));
        m_writer.append(value);
    }

    QCborStreamWriter &m_writer;
    const QByteArray m_run;
    ObserverLimits m_limits;
};

} // namespace

void ObservationEncoder::begin()
{
    if (m_writer)
        return;
    m_writer = std::make_unique<QCborStreamWriter>(&m_bytes);
    m_writer->startMap();
    m_writer->append(QLatin1String("observations"));
    m_writer->startArray();
}

void ObservationEncoder::add(const Observation &observation)
{
    begin();
    m_writer->startMap();
    m_writer->append(QLatin1String("kind"));
    m_writer->append(ObservationKinds.at(observation.index()));
    FieldWriter fields(*m_writer, m_run);
    std::visit([&fields](const auto &value) { describe(fields, value); }, observation);
    m_writer->endMap();
}

QByteArray ObservationEncoder::takeFrame(qint64 leftOut)
{
    begin();
    m_writer->endArray();
    m_writer->append(QLatin1String("leftOut"));
    m_writer->append(leftOut);
    m_writer->endMap();
    m_writer.reset();
    return std::exchange(m_bytes, {});
}

QByteArray ObservationEncoder::statesFrame(const QList<ConnectionState> &states)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    FieldWriter fields(writer, {});
    writer.startMap(1);
    writer.append(QLatin1String("states"));
    writer.startArray(static_cast<quint64>(states.size()));
    for (const ConnectionState &state : states) {
        writer.startMap();
        describe(fields, state);
        writer.endMap();
    }
    writer.endArray();
    writer.endMap();
    return bytes;
}

QByteArray ObservationEncoder::commandFrame(const ObserverCommand &command)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    FieldWriter fields(writer, {});
    writer.startMap();
    describe(fields, command);
    writer.endMap();
    return bytes;
}

} // namespace RadarDesk::sandbox
