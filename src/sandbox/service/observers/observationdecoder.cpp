// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/service/observers/observationdecoder.h>

#include <sandbox/service/observers/observationfields.h>

#include <QCborStreamReader>

#include <algorithm>
#include <limits>
#include <utility>

namespace RadarDesk::sandbox {

namespace {

/// Of what isn't known, and so skipped.
constexpr int MostDepth = 16;
/// 2100-01-01, in microseconds since 1970: no clock is later, and no arithmetic overflows.
constexpr qint64 LatestTime = 4'102'444'800'000'000;
constexpr qint64 LongestDuration = 1'000'000'000'000'000;
/// The mark of other windows, whose own isn't told.
constexpr char OtherRun[] = "other";

/// Reads CBOR that a stranger wrote. After the first fault nothing more is read.
class FieldReader
{
public:
    FieldReader(const QByteArray &bytes, const QByteArray &run, const ObserverLimits &limits)
        : m_reader(bytes)
        , m_size(bytes.size())
        , m_run(run)
        , m_limits(limits)
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    void fail() { m_hasFailed = true; }
    /// Whether all was read, and nothing else was there.
    [[nodiscard]] bool isDone() const { return !m_hasFailed && m_reader.currentOffset() == m_size; }

    /// Calls \a member for each member of the map that comes next; its name is name().
    template <typename Member> void readMap(const Member &member)
    {
        if (!enter(m_reader.isMap()))
            return;
        while (!m_hasFailed && m_reader.hasNext()) {
            QString name;
            readString(name);
            if (m_hasFailed)
                return;
            const QString outer = std::exchange(m_name, name);
            const bool wasTaken = std::exchange(m_isTaken, false);
            member();
            if (!m_isTaken)
                skip();
            m_name = outer;
            m_isTaken = wasTaken;
        }
        leave();
    }
    /// Calls \a item for each item of the array that comes next.
    template <typename Item> void readArray(const Item &item)
    {
        if (!enter(m_reader.isArray()))
            return;
        while (!m_hasFailed && m_reader.hasNext())
            item();
        leave();
    }
    template <typename Value> void readDescribed(Value &value)
    {
        readMap([this, &value] { describe(*this, value); });
    }
    /// Whether the member that is being read has that name, and so is taken by the caller.
    [[nodiscard]] bool takes(const char *name)
    {
        if (m_isTaken || m_hasFailed || !isAt(name))
            return false;
        m_isTaken = true;
        return true;
    }
    [[nodiscard]] bool isAt(const char *name) const { return m_name == QLatin1String(name); }
    [[nodiscard]] QString readWord()
    {
        QString text;
        readString(text);
        return text.left(m_limits.wordBytes);
    }

    // What describe() wants.

    [[nodiscard]] const ObserverLimits &limits() const { return m_limits; }
    void time(const char *name, ObservedTime &value)
    {
        if (takes(name))
            value = ObservedTime(std::chrono::microseconds(readInteger(LatestTime)));
    }
    template <typename Duration> void duration(const char *name, Duration &value)
    {
        if (takes(name))
            value = Duration(readInteger(LongestDuration));
    }
    template <typename Choice, std::size_t Count>
    void choice(const char *name, Choice &value, const std::array<QLatin1String, Count> &names)
    {
        if (!takes(name))
            return;
        const auto found = std::find(names.begin(), names.end(), readWord());
        if (found == names.end())
            fail();
        else
            value = static_cast<Choice>(found - names.begin());
    }
    void text(const char *name, QString &value, qsizetype most)
    {
        if (!takes(name))
            return;
        readString(value);
        value.truncate(most);
    }
    void text(const char *name, QByteArray &value, qsizetype most)
    {
        if (!takes(name))
            return;
        readBytes(value);
        value.truncate(most);
    }
    void run(const char *name, QByteArray &value)
    {
        if (takes(name))
            value = readWord() == u"own" ? m_run : QByteArray(OtherRun);
    }
    void flag(const char *name, bool &value)
    {
        if (!takes(name))
            return;
        if (!m_reader.isBool())
            return fail();
        value = m_reader.toBool();
        next();
    }
    template <typename Integer> void number(const char *name, Integer &value, qint64 most)
    {
        if (takes(name))
            value = static_cast<Integer>(readInteger(most));
    }
    void number(const char *name, std::optional<quint16> &value, qint64 most)
    {
        if (takes(name))
            value = static_cast<quint16>(readInteger(most));
    }
    void texts(const char *name, QList<QString> &values, qsizetype most, qsizetype longest)
    {
        if (!takes(name))
            return;
        values.clear();
        readArray([&] {
            QString value;
            readString(value);
            if (values.size() < most)
                values.append(value.left(longest));
        });
    }
    template <typename Value> void each(const char *name, QList<Value> &values, qsizetype most)
    {
        if (!takes(name))
            return;
        values.clear();
        readArray([&] {
            Value value;
            readDescribed(value);
            if (values.size() < most)
                values.append(std::move(value));
        });
    }

    [[nodiscard]] qint64 readInteger(qint64 most)
    {
        if (!m_reader.isUnsignedInteger()) {
            fail();
            return 0;
        }
        const quint64 value = m_reader.toUnsignedInteger();
        next();
        return static_cast<qint64>(std::min(value, static_cast<quint64>(most)));
    }

private:
    [[nodiscard]] bool enter(bool isRight)
    {
        if (m_hasFailed || !isRight || !m_reader.enterContainer())
            fail();
        return !m_hasFailed;
    }
    void leave()
    {
        if (m_hasFailed || !m_reader.leaveContainer())
            fail();
    }
    void next()
    {
        if (!m_reader.next(MostDepth))
            fail();
    }
    void skip()
    {
        if (!m_hasFailed)
            next();
    }
    void readString(QString &text)
    {
        text = QString(QLatin1String("")); // empty is something else than absent
        if (m_hasFailed || !m_reader.isString())
            return fail();
        auto part = m_reader.readString();
        for (; part.status == QCborStreamReader::Ok; part = m_reader.readString())
            text += part.data;
        if (part.status == QCborStreamReader::Error)
            fail();
    }
    void readBytes(QByteArray &bytes)
    {
        bytes.clear();
        if (m_hasFailed || !m_reader.isByteArray())
            return fail();
        auto part = m_reader.readByteArray();
        for (; part.status == QCborStreamReader::Ok; part = m_reader.readByteArray())
            bytes += part.data;
        if (part.status == QCborStreamReader::Error)
            fail();
    }

    QCborStreamReader m_reader;
    const qsizetype m_size;
    const QByteArray m_run;
    const ObserverLimits &m_limits;
    QString m_name;
    bool m_isTaken = false;
    bool m_hasFailed = false;
};

template <std::size_t... Index>
std::optional<Observation> emptyObservation(const QString &kind, std::index_sequence<Index...>)
{
    std::optional<Observation> made;
    ((kind == ObservationKinds[Index] ? static_cast<void>(made.emplace(std::in_place_index<Index>))
                                      : static_cast<void>(0)),
     ...);
    return made;
}

/// An observation; nothing for one of a kind that isn't known.
std::optional<Observation> readObservation(FieldReader &reader)
{
    std::optional<Observation> observation;
    bool isFirst = true;
    reader.readMap([&] {
        if (std::exchange(isFirst, false)) {
            // Its kind comes first: it says how the rest is to be read.
            if (!reader.takes("kind"))
                return reader.fail();
            observation = emptyObservation(reader.readWord(),
                                           std::make_index_sequence<ObservationKinds.size()>());
        } else if (observation) {
            std::visit([&reader](auto &value) { describe(reader, value); }, *observation);
        }
    });
    return observation;
}

} // namespace

ObservationDecoder::ObservationDecoder(QByteArray run, const ObserverLimits &limits)
    : m_run(std::move(run))
    , m_limits(limits)
{
}

std::optional<ObserverFrame> ObservationDecoder::frame(const QByteArray &bytes) const
{
    ObserverFrame frame;
    Observations &observations = frame.observations;
    qint64 tooMany = 0;
    FieldReader reader(bytes, m_run, m_limits);
    reader.readMap([&] {
        if (reader.takes("observations")) {
            reader.readArray([&] {
                auto observation = readObservation(reader);
                if (!observation)
                    return;
                if (observations.list.size() < m_limits.observations)
                    observations.list.append(*std::move(observation));
                else
                    ++tooMany;
            });
        } else if (reader.takes("leftOut")) {
            observations.leftOut = reader.readInteger(std::numeric_limits<int>::max());
        } else if (reader.takes("states")) {
            frame.states.emplace();
            reader.readArray([&] {
                ConnectionState state;
                reader.readDescribed(state);
                if (frame.states->size() >= MostStates)
                    reader.fail();
                frame.states->append(std::move(state));
            });
        }
    });
    if (!reader.isDone())
        return std::nullopt;
    observations.leftOut += tooMany;
    return frame;
}

std::optional<ObserverCommand> ObservationDecoder::command(const QByteArray &bytes)
{
    const ObserverLimits limits;
    ObserverCommand command;
    bool isNamed = false;
    FieldReader reader(bytes, {}, limits);
    reader.readMap([&] {
        isNamed = isNamed || reader.isAt("command");
        describe(reader, command);
    });
    return reader.isDone() && isNamed ? std::optional(std::move(command)) : std::nullopt;
}

} // namespace RadarDesk::sandbox
