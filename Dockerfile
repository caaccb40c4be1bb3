# Two stages: the package and its unpacked model are made in the first; the second holds only what runs.
FROM python:3.11-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml constraints.txt ./
# The image's own pip fills the environment, which has none of its own to carry along. First with what others wrote,
# a layer that stays where only our code has changed.
RUN python -m venv --without-pip /opt/depeche \
    && python -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['project']['dependencies'], sep='\n')" \
        > requirements.txt \
    && pip --python /opt/depeche/bin/python install --no-cache-dir -c constraints.txt -r requirements.txt
COPY README.md LICENSE ./
COPY index index
COPY bot bot
RUN pip --python /opt/depeche/bin/python install --no-cache-dir -c constraints.txt .
ENV DEPECHE_CACHE=/opt/depeche/cache
RUN /opt/depeche/bin/depeche doctor --prepare

FROM python:3.11-slim-bookworm
RUN useradd --create-home --uid 10001 depeche \
    && install -d -o depeche -g depeche /data
COPY --from=build /opt/depeche /opt/depeche
ENV PATH=/opt/depeche/bin:$PATH \
    DEPECHE_CACHE=/opt/depeche/cache \
    DEPECHE_STORE=/data/store \
    PYTHONUNBUFFERED=1
USER 10001
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=60s --timeout=20s --start-period=60s CMD ["depeche", "doctor", "--alive", "--quiet"]
CMD ["python", "-m", "bot"]
